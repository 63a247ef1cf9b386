/** What a mend does, by the name under which its button tells of it. */
export type MendKind =
  | 'markAmbiguous'
  | 'take'
  | 'takeLine'
  | 'takeFloor'
  | 'takeSeller'
  | 'takePlaceSold'
  | 'takePlaceUnsold'
  | 'write'
  | 'today'
  | 'leaveTo'
  | 'lowerFloor'
  | 'lowerStrength'
  | 'asWord';

/** A change that ends a finding, as data: it is made by a click, and taken back as any other. */
export interface Mend {
  does: MendKind;
  /** In the order in which the button's text in `_locales` names it. */
  about: readonly string[];
  changes: readonly { path: string; to?: unknown }[];
}

export function mendBy(does: MendKind, about: readonly string[], path: string, to?: unknown): Mend {
  return { does, about, changes: [{ path, ...(to !== undefined && { to }) }] };
}

/** A value with a mend's changes made: where one says nothing to put there, what stands there goes. */
export function mended<Value>(value: Value, { changes }: Pick<Mend, 'changes'>): Value {
  return changes.reduce<unknown>(
    (now, { path, to }) => changedAt(now, path.split('.'), to),
    value,
  ) as Value;
}

function changedAt(value: unknown, [field, ...rest]: readonly string[], to: unknown): unknown {
  if (field === undefined) return to;
  const isGone = rest.length === 0 && to === undefined;
  if (Array.isArray(value)) {
    const at = Number(field);
    return isGone ? value.toSpliced(at, 1) : value.with(at, changedAt(value[at], rest, to));
  }
  const { [field]: part, ...others } = (value ?? {}) as Record<string, unknown>;
  return isGone ? others : { ...(value as object), [field]: changedAt(part, rest, to) };
}
