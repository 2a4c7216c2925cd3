/** Two pictures whose hashes differ in no more bits than this look alike to people too. */
export const alikeWithinBits = 6;

/** A look hash as PostgreSQL keeps it: 64 bits with a sign. */
export function lookHashNumber(hexadecimal: string): bigint {
  return BigInt.asIntN(64, BigInt(`0x${hexadecimal}`));
}
