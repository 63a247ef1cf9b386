interface FactsProps {
  /** Those that aren't known are left out. */
  facts: readonly (string | undefined)[];
}

/** Short facts in one line, each read in its own direction. */
export function Facts({ facts }: FactsProps) {
  return (
    <>
      {facts.filter(Boolean).map((fact, i) => (
        <>
          {i > 0 && ' · '}
          <bdi>{fact}</bdi>
        </>
      ))}
    </>
  );
}
