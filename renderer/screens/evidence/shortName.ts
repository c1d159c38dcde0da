/** A name where there is little room: "IPS: individuelt planlagt job med støtte" is IPS there. */
export function shortName(name: string): string {
  return name.split(':')[0] ?? name;
}
