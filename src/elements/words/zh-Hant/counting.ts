import {countingIn, type Counting} from '../counting.js';

const counting = countingIn('zh-Hant');

export const number: Counting['number'] = counting.number;
