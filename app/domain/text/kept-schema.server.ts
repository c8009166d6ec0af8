const KEPT = 200;

/**
 * A schema that depends on what a form offers, made once for each offer: making one, and its first use, cost
 * more than all else in reading a form.
 */
export function keptSchema<Offer, Schema>(
  make: (offer: Offer) => Schema,
  keyOf: (offer: Offer) => string,
): (offer: Offer) => Schema {
  const made = new Map<string, Schema>();
  return (offer) => {
    const key = keyOf(offer);
    const schema = made.get(key) ?? make(offer);
    if (made.size >= KEPT) made.clear();
    made.set(key, schema);
    return schema;
  };
}
