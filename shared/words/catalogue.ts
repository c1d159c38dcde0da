import type { da } from './da/index.ts';

/** The shape of every catalogue: the keys of the Danish one, with any text. */
export type Catalogue = Texts<typeof da>;

type Texts<Part> = { readonly [Key in keyof Part]: Part[Key] extends string ? string : Texts<Part[Key]> };
