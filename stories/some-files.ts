// Files that stories send.

export async function pictureFile(): Promise<File> {
  const canvas = new OffscreenCanvas(640, 400);
  const context = canvas.getContext('2d')!;
  const sky = context.createLinearGradient(0, 0, 0, 400);
  sky.addColorStop(0, '#7fb4ff');
  sky.addColorStop(1, '#ffd9a8');
  context.fillStyle = sky;
  context.fillRect(0, 0, 640, 400);
  context.fillStyle = '#2d6a8f';
  context.fillRect(0, 280, 640, 120);
  context.fillStyle = '#fff4d6';
  context.beginPath();
  context.arc(470, 210, 46, 0, Math.PI * 2);
  context.fill();
  return new File([await canvas.convertToBlob()], 'holiday.png', {type: 'image/png'});
}

export function textFile(): File {
  return new File(['Minutes\n'.repeat(40_000)], 'minutes.txt', {type: 'text/plain'});
}
