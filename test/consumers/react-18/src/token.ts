import type {RenewToken} from 'vicolo-elements';

/** Your backend knows who is signed in, and hands out that member's token. */
export const renewToken: RenewToken = async () => {
  const answer = await fetch('/my-backend/token', {method: 'POST'});
  if (!answer.ok) throw new Error(`No token: ${answer.status}`);
  return answer.text();
};
