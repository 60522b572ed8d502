/** A rule that compares the elements of a list or tree reports the first places; the last has the number of the others. */
const MAX = 20;

/**
 * Calls `compare` with a function that reports a place; the arguments of the first places are passed on to `report`, with
 * the number of the others, if there are any, as the parameter `more` of the last.
 */
export function firstPlaces(report, compare) {
  const places = [];
  let count = 0;
  compare((...place) => {
    count++;
    if (count <= MAX) {
      places.push(place);
    }
  });
  places.forEach((place, index) => report(index === MAX - 1 && count > MAX ? {more: count - MAX} : {}, ...place));
}
