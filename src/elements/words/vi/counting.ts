import {countingIn, type Counting} from '../counting.js';

const counting = countingIn('vi');

export const number: Counting['number'] = counting.number;
