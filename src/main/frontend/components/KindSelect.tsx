import { useWords } from '../core/language';

interface Props {
  name: string;
  label: string;
  initial: string | null;
  id?: string;
  /** What stands there when none is chosen; then one must be. */
  none?: string;
  onChange?: (kind: string | null) => void;
}

/** All kinds of nodes, by chain. */
export function KindSelect({ name, label, initial, id, none, onChange }: Props) {
  const { t, pick, vocabulary } = useWords();
  // A select forgets its first value when its options come later, hence the key.
  return (
    <select
      key={vocabulary.kinds.length}
      id={id}
      name={name}
      required={none !== undefined}
      aria-label={label}
      defaultValue={initial ?? ''}
      onChange={(e) => onChange?.(e.target.value || null)}
    >
      <option value="">{none ?? t('allKinds')}</option>
      {vocabulary.chains.map((chain) => (
        <optgroup key={chain.name} label={pick(chain)}>
          {vocabulary.kinds
            .filter((kind) => kind.chain.name === chain.name)
            .map((kind) => (
              <option key={kind.name} value={kind.name}>
                {pick(kind)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
