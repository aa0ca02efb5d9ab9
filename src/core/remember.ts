/** Longer texts are seldom met twice. */
const LONGEST_TEXT = 200;
/** Beyond this many texts everything is forgotten and learned anew. */
const MOST_TEXTS = 20_000;

/** The same function, asked once for each text: names, levels and values of forms recur in most tables and checks. */
export function rememberText<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return read(text);
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const result = read(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, result);
    return result;
  };
}

/** The same function, asked once for each object. Tables and indicators never change: what is made of them stays true. */
export function rememberObject<Key extends object, Result>(
  make: (key: Key) => Result
): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const result = make(key);
    known.set(key, result);
    return result;
  };
}
