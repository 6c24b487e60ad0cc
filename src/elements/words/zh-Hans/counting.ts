import {countingIn, type Counting} from '../counting.js';

const counting = countingIn('zh-Hans');

export const number: Counting['number'] = counting.number;
