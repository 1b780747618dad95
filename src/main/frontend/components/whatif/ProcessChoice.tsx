import { useWords } from '../../core/language';
import { hrefOf, type Supposing } from '../../core/whatif/state';
import { Chosen } from '../Chosen';
import { NodeChooser } from '../NodeChooser';
import { Named } from './Named';

/** What can be proposed for courses. */
const KINDS = ['Process', 'Technology', 'Standard'];

/** The process whose proposals are compared; there need be none. */
export function ProcessChoice({ state }: { state: Supposing }) {
  const { t } = useWords();
  if (state.process) {
    return (
      <Chosen label={t('supposedProcess')} change={hrefOf({ ...state, process: null })} text={t('withoutProcess')}>
        <Named id={state.process} fresh={[]} />
      </Chosen>
    );
  }
  return (
    <details>
      <summary>{t('chooseSupposedProcess')}</summary>
      <NodeChooser label={t('supposedProcess')} kinds={KINDS} href={(node) => hrefOf({ ...state, process: node.id })} />
    </details>
  );
}
