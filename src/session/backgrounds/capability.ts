/** What a browser needs for changing its camera's picture, as far as it can be told without loading anything. */
export function canChangePicture(world: object = globalThis): boolean {
  const {OffscreenCanvas, VideoFrame, createImageBitmap, HTMLCanvasElement, MediaStreamTrackGenerator} =
    world as Readonly<Record<string, unknown>>;
  if (!OffscreenCanvas || !VideoFrame || !createImageBitmap) return false;
  const canWrite = MediaStreamTrackGenerator !== undefined;
  const canRecord = 'captureStream' in ((HTMLCanvasElement as {prototype?: object} | undefined)?.prototype ?? {});
  return (canWrite || canRecord) && canDraw(OffscreenCanvas as typeof globalThis.OffscreenCanvas);
}

function canDraw(Canvas: typeof OffscreenCanvas): boolean {
  const context = new Canvas(1, 1).getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext(); // browsers let a page have only some of them
  return context !== null;
}
