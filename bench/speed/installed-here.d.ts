/** What the bench installs for itself, so that the project's types are checked without it. */
declare module '@monyone/aho-corasick/fast' {
  export class AhoCorasick {
    constructor(keywords: string[]);
    matchInText(text: string): { begin: number; end: number; keyword: string }[];
  }
}
declare module 'modern-ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): readonly unknown[];
  }
}
declare module 'an-array-of-english-words/index.json' {
  const words: string[];
  export default words;
}
declare module 'an-array-of-french-words/index.json' {
  const words: string[];
  export default words;
}
declare module 'an-array-of-german-words/words.json' {
  const words: string[];
  export default words;
}
declare module 'an-array-of-spanish-words/index.json' {
  const words: string[];
  export default words;
}
