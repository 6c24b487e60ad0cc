import {countingIn, type Counting} from '../counting.js';

const counting = countingIn('id');

export const number: Counting['number'] = counting.number;
