/** Phones' browsers cannot share a screen. */
export function canShareScreen(): boolean {
  // Insecure pages have no `mediaDevices` at all, whatever its type says.
  const devices = typeof navigator === 'undefined' ? undefined : (navigator.mediaDevices as MediaDevices | undefined);
  return devices !== undefined && 'getDisplayMedia' in devices;
}

/** Browsers give camera and microphone only to secure pages. */
export function isSecurePage(): boolean {
  return typeof isSecureContext === 'undefined' || isSecureContext;
}

/** Browsers differ in where a person allows devices. On iOS all of them are one. */
export type BrowserKind = 'chromium' | 'firefox' | 'safari' | 'ios';

export function browserKind({userAgent, maxTouchPoints}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): BrowserKind {
  // An iPad says that it is a Macintosh, which has no touch.
  if (/iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1)) return 'ios';
  if (userAgent.includes('Firefox/')) return 'firefox';
  return /Chrome\/|Chromium\//.test(userAgent) ? 'chromium' : 'safari';
}

/** The window that a page may open above all others, with elements of its own. Not in every browser, nor in its types. */
export interface SmallWindows {
  requestWindow(size: {readonly width: number; readonly height: number}): Promise<Window & typeof globalThis>;
}

export function smallWindows(): SmallWindows | undefined {
  return (globalThis as {readonly documentPictureInPicture?: SmallWindows}).documentPictureInPicture;
}

/** A small window with elements, or else with one video. */
export function canShowSmallWindow(): boolean {
  return smallWindows() !== undefined || (typeof document !== 'undefined' && document.pictureInPictureEnabled);
}

/** True where the browser has a speech recognition. */
export function canWriteSpeech(): boolean {
  return 'SpeechRecognition' in globalThis || 'webkitSpeechRecognition' in globalThis;
}
