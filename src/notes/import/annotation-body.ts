import * as z from 'zod/mini';

const Purpose = z.optional(z.union([z.string(), z.array(z.string())]));

/** Text written on the spot. `type` may be missing: then the value tells. */
const Textual = z.object({ value: z.string(), purpose: Purpose, language: z.optional(z.union([z.string(), z.array(z.string())])) });
/** Something elsewhere: kept as its address. */
const Elsewhere = z.union([
  z.pipe(z.object({ source: z.string(), purpose: Purpose }), z.transform(({ source, purpose }) => ({ value: source, purpose }))),
  z.pipe(z.object({ id: z.string(), purpose: Purpose }), z.transform(({ id, purpose }) => ({ value: id, purpose }))),
]);
const Single = z.union([z.pipe(z.string(), z.transform((value) => ({ value, purpose: undefined }))), Textual, Elsewhere]);

/** The bodies of a Web Annotation: none, one or several; text, or the address of something elsewhere. */
export const ForeignBody = z.optional(z.nullable(z.union([Single, z.array(Single)])));

/** What bodies say: tags, and a comment of all the rest, each a paragraph. */
export function bodyParts(body: z.infer<typeof ForeignBody>): { comment: string; tags: string[] } {
  const bodies = [body ?? []].flat();
  const isTag = ({ purpose }: { purpose?: string | string[] | undefined }): boolean => [purpose ?? []].flat().includes('tagging');
  return {
    comment: bodies.filter((each) => !isTag(each)).map(({ value }) => value).filter((value) => value !== '').join('\n\n'),
    tags: bodies.filter(isTag).map(({ value }) => value),
  };
}
