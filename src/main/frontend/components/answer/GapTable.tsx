import { useWords } from '../../core/language';
import type { Gap, GapKind } from '../../core/questions/gaps';
import { hrefOf, teaches } from '../../core/whatif/state';
import { GapItem } from './GapItem';

interface Props {
  kind: GapKind;
  gaps: Gap[];
  count: number;
  /** The program that may be supposed to teach what is missing. */
  program: string | null;
}

/** The gaps of one kind, the weightiest first; nothing where there are none. */
export function GapTable({ kind, gaps, count, program }: Props) {
  const { t, name } = useWords();
  if (count === 0) return null;
  return (
    <section aria-labelledby={`gaps-${kind}`}>
      <h3 id={`gaps-${kind}`}>
        {t(`gap${kind}`)} <span className="count">{count}</span>
      </h3>
      <p className="small">{t(`gapMeans${kind}`)}</p>
      {gaps.length < count && <p className="small">{t('shownOf', { n: gaps.length, all: count })}</p>}
      {gaps.length > 0 && (
        <ol className="answers">
          {gaps.map((gap) => (
            <GapItem key={gap.concept.id} gap={gap}>
              {program && (
                <p className="small">
                  <a href={hrefOf({ program, draft: teaches('', { id: gap.concept.id, level: gap.requiredLevel }) })}>
                    {t('whatIfTaughtHere', { name: name(gap.concept) })}
                  </a>
                </p>
              )}
            </GapItem>
          ))}
        </ol>
      )}
    </section>
  );
}
