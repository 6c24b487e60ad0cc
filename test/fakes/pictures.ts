// Moving pictures of people who do not exist, drawn once a second: enough to see that they move.
const WIDTH = 640;
const HEIGHT = 360;

/** A person before a coloured wall. `hue` from 0 to 359. `frozen`: after the first frame nothing comes. */
export function personPicture(hue: number, frozen = false): MediaStreamTrack {
  return film(frozen, (context, beat) => {
    const wall = context.createLinearGradient(0, 0, WIDTH, HEIGHT);
    wall.addColorStop(0, `hsl(${hue} 38% 72%)`);
    wall.addColorStop(1, `hsl(${hue} 45% 46%)`);
    context.fillStyle = wall;
    context.fillRect(0, 0, WIDTH, HEIGHT);
    const sway = beat % 2 ? 3 : -3;
    context.fillStyle = `hsl(${(hue + 200) % 360} 32% 30%)`;
    ellipse(context, WIDTH / 2 + sway, HEIGHT + 30, 165, 150);
    context.fillStyle = `hsl(${18 + (hue % 20)} 46% ${58 + (hue % 5) * 5}%)`;
    context.fillRect(WIDTH / 2 - 26 + sway, 205, 52, 50);
    ellipse(context, WIDTH / 2 + sway, 158, 62, 76);
    context.fillStyle = `hsl(${hue % 40} 35% 17%)`;
    ellipse(context, WIDTH / 2 + sway, 104, 66, 44);
  });
}

/** A shared document. */
export function screenPicture(hue: number): MediaStreamTrack {
  return film(false, (context, beat) => {
    context.fillStyle = '#f8f9fb';
    context.fillRect(0, 0, WIDTH, HEIGHT);
    context.fillStyle = `hsl(${hue} 60% 45%)`;
    context.fillRect(0, 0, WIDTH, 36);
    context.fillStyle = '#1d2330';
    context.font = '600 22px system-ui';
    context.fillText('Plan for the fourth quarter', 40, 90);
    context.fillStyle = '#b8c0cd';
    for (let line = 0; line < 7; line++) context.fillRect(40, 120 + line * 28, 560 - ((line * 97) % 240), 10);
    context.fillStyle = beat % 2 ? `hsl(${hue} 60% 45%)` : '#f8f9fb';
    context.fillRect(40, 318, 3, 18);
  });
}

function film(frozen: boolean, draw: (context: CanvasRenderingContext2D, beat: number) => void): MediaStreamTrack {
  const canvas = Object.assign(document.createElement('canvas'), {width: WIDTH, height: HEIGHT});
  const context = canvas.getContext('2d')!;
  const [track] = canvas.captureStream(5).getVideoTracks() as [MediaStreamTrack];
  let beat = 0;
  draw(context, beat);
  if (frozen) return track;
  const timer = setInterval(() => {
    if (track.readyState === 'ended') end();
    else draw(context, ++beat);
  }, 500);
  const end = (): void => {
    clearInterval(timer);
    films.delete(end);
  };
  films.add(end);
  return track;
}

const films = new Set<() => void>();

/** Films stand still from now on: those of a story that is no longer on the page would be drawn beside each later one. */
export function stopFilms(): void {
  for (const end of films) end();
}

function ellipse(context: CanvasRenderingContext2D, x: number, y: number, rx: number, ry: number): void {
  context.beginPath();
  context.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  context.fill();
}

let quiet: AudioContext | undefined;

/** A microphone that nobody speaks into. All share one context: each would keep an output of the machine busy. */
export function silence(): MediaStreamTrack {
  quiet ??= new AudioContext();
  const [track] = quiet.createMediaStreamDestination().stream.getAudioTracks() as [MediaStreamTrack];
  return track;
}
