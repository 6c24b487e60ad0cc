/** Counts a suite's results. A skipped test is a failed one: whatever cannot run has to say why and fail. */
export function summarise(results, exitCode) {
  const of = (result) => results.filter((one) => one.result === result);
  const passed = of('passed').length;
  const skipped = of('skipped');
  const reasons = skipped.map(({name}) => `skipped, to do, or a file without tests: ${name}`);
  let failed = of('failed').length + skipped.length;
  if (results.length === 0) {
    failed = 1;
    reasons.push('no test ran');
  } else if (exitCode !== 0 && failed === 0) {
    failed = 1;
    reasons.push(`the runner ended with code ${exitCode} though no test failed`);
  }
  return {passed, failed, reasons};
}
