import {countingIn, type Counting} from '../counting.js';

const counting = countingIn('th');

export const number: Counting['number'] = counting.number;
