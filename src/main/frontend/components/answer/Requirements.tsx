import { percent } from '../../core/format';
import type { Requirement } from '../../core/questions/brief';
import { Bar } from '../Bar';
import { NodeLink } from '../NodeLink';

/** What is asked for, each with its share of the whole. */
export function Requirements({ required }: { required: Requirement[] }) {
  return (
    <ul className="requirements">
      {required.map((r) => (
        <li key={r.concept.id}>
          <NodeLink node={r.concept} kind />
          <span className="measured">
            <Bar value={r.share} /> {percent(r.share)}
          </span>
        </li>
      ))}
    </ul>
  );
}
