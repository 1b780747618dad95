import { useWords } from '../../core/language';
import type { Absorption, AbsorptionAnswer } from '../../core/questions/absorption';
import { hrefOf, teaches } from '../../core/whatif/state';

/** What a course or unit can teach or cover. */
const TEACHABLE = ['Skill', 'Technology', 'Process', 'Standard'];

interface Props {
  item: Absorption;
  answer: AbsorptionAnswer;
  program: string | null;
}

/** From a proposal to what would be if its target taught, as required, all that it does not cover. */
export function SupposeTaught({ item, answer, program }: Props) {
  const { t, name } = useWords();
  const { target, uncovered, placement } = item;
  const within = program ?? placement.programs[0]?.id;
  const levels = new Map(answer.required.map(({ concept, level }) => [concept.id, level]));
  const missing = uncovered.filter((concept) => TEACHABLE.includes(concept.kind));
  if (!within || missing.length === 0) return null;
  const changes = missing.map(({ id }) => teaches(target.id, { id, level: levels.get(id) }));
  return (
    <p>
      <a href={hrefOf({ program: within, process: answer.process.id, changes })}>
        {t('whatIfTargetTaught', { target: name(target), n: missing.length })}
      </a>
    </p>
  );
}
