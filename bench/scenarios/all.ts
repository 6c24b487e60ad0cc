import {crowd} from './crowd.js';
import {joined} from './joined.js';
import {joins} from './joins.js';
import {memory} from './memory.js';
import {paint} from './paint.js';
import type {Scenario} from './scenario.js';
import {speaker} from './speaker.js';
import {steady} from './steady.js';
import {talk} from './talk.js';

export const FAKE: readonly Scenario[] = [speaker, joined, paint, steady, talk, memory, joins];
/** In a room of a real server. The bots come one after the other, so fewer first. */
export const REAL: readonly Scenario[] = [10, 25, 50].map(crowd);
