// Lets tests in the browser say how it is looked at: with the colours of the system, by fingers, without motion, and where. Puppeteer's own
// `emulateMediaFeatures` knows neither.
const sessions = new WeakMap();

async function devtoolsOf(session) {
  const page = session.browser.getPage(session.id);
  const kept = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, kept); // what is emulated ends with its session
  return kept;
}

export const emulate = {
  name: 'vicolo-emulate',
  async executeCommand({
    command,
    payload: {forcedColors = false, touch = false, still = false, timezone = ''} = {},
    session,
  }) {
    if (command !== 'vicolo-emulate') return undefined;
    const devtools = await devtoolsOf(session);
    const features = [
      {name: 'forced-colors', value: forcedColors ? 'active' : 'none'},
      {name: 'prefers-reduced-motion', value: still ? 'reduce' : ''},
    ];
    await devtools.send('Emulation.setEmulatedMedia', {features});
    await devtools.send('Emulation.setTouchEmulationEnabled', {enabled: touch});
    await devtools.send('Emulation.setTimezoneOverride', {timezoneId: timezone});
    return true;
  },
};
