import { useWords } from '../../core/language';
import type { Near } from '../../core/questions/gaps';
import { NodeLink } from '../NodeLink';

/** A concept close by, and what it is to the one in question. */
export function NearNode({ near, label }: { near: Near; label: string }) {
  const { t } = useWords();
  return (
    <p className="small">
      {label} <NodeLink node={near.concept} /> ({t(`as${near.as}`)})
    </p>
  );
}
