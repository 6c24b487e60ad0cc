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
