import {Meetings} from '../meetings';

export default function Page() {
  return (
    <>
      <nav>
        <a href="#/">All rooms</a>
      </nav>
      <Meetings />
    </>
  );
}
