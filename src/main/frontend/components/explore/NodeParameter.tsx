import { useWords } from '../../core/language';
import type { Parameter } from '../../core/questions/explore';
import { NODE } from '../../core/questions/record';
import { useAnswer } from '../../core/useAnswer';
import { Chosen } from '../Chosen';
import { NodeChooser } from '../NodeChooser';
import { NodeLink } from '../NodeLink';

interface Props {
  parameter: Parameter;
  ids: string[];
  /** Where another choice leads. */
  href: (ids: string[]) => string;
}

/** A parameter that is a node, or several. */
export function NodeParameter({ parameter, ids, href }: Props) {
  const { t, pick } = useWords();
  const label = pick(parameter);
  const chosen = ids.length > 0 ? ids : parameter.defaults;
  const choosing = parameter.list || chosen.length === 0;
  return (
    <>
      {chosen.map((id) => (
        <ChosenNode key={id} id={id} label={label} change={href(ids.filter((other) => other !== id))} />
      ))}
      {choosing && (
        <NodeChooser
          label={parameter.required ? label : t('optionalParameter', { name: label })}
          kind={parameter.kind ?? undefined}
          href={(node) => href([...(parameter.list ? ids : []), node.id])}
        />
      )}
    </>
  );
}

function ChosenNode({ id, label, change }: { id: string; label: string; change: string }) {
  const asked = useAnswer(NODE, { id });
  return (
    <Chosen label={label} change={change}>
      {asked.answer?.node ? <NodeLink node={asked.answer.node} /> : id}
    </Chosen>
  );
}
