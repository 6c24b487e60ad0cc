/** Phones' browsers cannot share a screen. */
export function canShareScreen(): boolean {
  return typeof navigator !== 'undefined' && 'getDisplayMedia' in (navigator.mediaDevices ?? {});
}

/** Browsers give camera and microphone only to secure pages. */
export function isSecurePage(): boolean {
  return typeof isSecureContext === 'undefined' || isSecureContext;
}
