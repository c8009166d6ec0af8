/**
 * A schema that depends on a list of codes, made once for each list: making one, and its first use, cost more than
 * all else in reading a form.
 */
export function keptSchema<Schema>(
  make: (codes: readonly string[]) => Schema,
): (codes: readonly string[]) => Schema {
  const made = new Map<string, Schema>();
  return (codes) => {
    const key = codes.join();
    const schema = made.get(key) ?? make(codes);
    made.set(key, schema);
    return schema;
  };
}
