const NAMES = [
  '김서연',
  'Emma Wilson',
  '이도윤',
  'Daniel Park',
  '박지우',
  'Olivia Brown',
  '최민준',
  'Grace Kim',
  '정하은',
  'Lucas Martin',
  '한지호',
  'Sophie Taylor',
];

/** Names as they meet in a room in Korea. They come again with a number when there are more bots. */
export function nameOf(index: number): string {
  const round = Math.floor(index / NAMES.length);
  const name = NAMES[index % NAMES.length] ?? '';
  return round === 0 ? name : `${name} ${round + 1}`;
}
