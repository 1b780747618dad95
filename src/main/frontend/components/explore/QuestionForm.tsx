import type { FormEvent } from 'react';
import { useWords } from '../../core/language';
import type { Exploration, Parameter } from '../../core/questions/explore';
import { go, links } from '../../core/route';
import { NodeParameter } from './NodeParameter';
import { ValueField } from './ValueField';

interface Props {
  exploration: Exploration;
  values: Record<string, string[]>;
}

/** The parameters of a question. Nodes are chosen by links; the others wait until they are sent. */
export function QuestionForm({ exploration, values }: Props) {
  const { t } = useWords();
  const { name, parameters } = exploration;
  const nodes = parameters.filter((p) => p.type === 'NODE');
  const others = parameters.filter((p) => p.type !== 'NODE');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const asked = Object.fromEntries(others.map((p) => [p.name, texts(p, String(typed.get(p.name) ?? ''))]));
    go(links.ask(name, { ...values, ...asked }));
  };
  return (
    <>
      {nodes.map((p) => (
        <NodeParameter
          key={p.name}
          parameter={p}
          ids={values[p.name] ?? []}
          href={(ids) => links.ask(name, { ...values, [p.name]: ids })}
        />
      ))}
      {others.length > 0 && (
        <form className="parameters" onSubmit={submit}>
          {others.map((p) => (
            <ValueField key={p.name} parameter={p} values={values[p.name] ?? []} />
          ))}
          <button type="submit">{t('askQuestion')}</button>
        </form>
      )}
    </>
  );
}

/** A list has a value a line. */
function texts(parameter: Parameter, typed: string): string[] {
  return (parameter.list ? typed.split('\n') : [typed]).map((v) => v.trim()).filter((v) => v !== '');
}
