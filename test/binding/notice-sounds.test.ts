import {expect} from '@open-wc/testing';
import {NoticeSounds} from '../../src/binding/notice-sounds.js';

describe('the sounds of notices', () => {
  it('open the browser’s audio at the first, rest between two, and give it back', () => {
    const made: AudioContext[] = [];
    const sounds = new NoticeSounds(() => {
      made.push(new AudioContext());
      return made.at(-1)!;
    });
    expect(made.length).to.equal(0);
    expect(sounds.play('joined')).to.equal(true);
    for (let i = 0; i < 300; i++) expect(sounds.play('joined'), 'a crowd is no alarm').to.equal(false);
    expect(made.length).to.equal(1);
    sounds.close();
    expect(sounds.play('hand'), 'after it was given back').to.equal(true);
    expect(made.length).to.equal(2);
    sounds.close();
    return Promise.all(
      made.map(
        (context) =>
          new Promise<void>((resolve) => {
            if (context.state === 'closed') resolve();
            else
              context.onstatechange = () => {
                if (context.state === 'closed') resolve();
              };
          }),
      ),
    );
  });
});
