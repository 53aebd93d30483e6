/** A link where the address is a web address, else the text alone. */
export function WebLink({ address, text }: { address: string | null; text: string }) {
  if (address === null || !/^https?:/i.test(address) || !URL.canParse(address)) return <>{text}</>;
  return <a href={new URL(address).href} rel="noopener noreferrer">{text}</a>;
}
