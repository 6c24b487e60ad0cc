// The one door to the native library. The order of these lines matters: it is loaded between the two.
import {restoreEnv} from './quiet.js';
export * from '@livekit/rtc-node';

restoreEnv();
