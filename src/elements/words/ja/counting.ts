import {countingIn, type Counting} from '../counting.js';

const counting = countingIn('ja');

export const number: Counting['number'] = counting.number;
