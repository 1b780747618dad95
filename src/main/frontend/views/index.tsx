import type { ReactNode } from 'react';
import { type Route, searchParams } from '../core/route';
import { supposing } from '../core/whatif/state';
import { AskQuestion } from './AskQuestion';
import { Candidates } from './Candidates';
import { Curriculum } from './Curriculum';
import { Decisions } from './Decisions';
import { Enterprise } from './Enterprise';
import { Gaps } from './Gaps';
import { Home } from './Home';
import { KindList } from './KindList';
import { Lost } from './Lost';
import { Paths } from './Paths';
import { Planner } from './Planner';
import { Questions } from './Questions';
import { Record } from './Record';
import { Search } from './Search';
import { Signals } from './Signals';
import { WhatIf } from './WhatIf';

/** Which view an address shows. The key makes a view begin anew where its old state would lie. */
export function viewOf(route: Route): ReactNode {
  const get = (name: string) => route.params.get(name);
  switch (route.view) {
    case '':
      return <Home />;
    case 'node':
      return <Record key={route.id} id={route.id} />;
    case 'list':
      return <KindList key={route.id} kind={route.id} />;
    case 'search':
      return <Search key={get('q')} asked={searchParams(route.params)} />;
    case 'absorb':
      return <Planner process={get('process')} program={get('program')} />;
    case 'gaps':
      return <Gaps program={get('program')} segment={get('segment')} />;
    case 'fit':
      return <Enterprise text={get('text')} need={get('need')} concepts={route.params.getAll('concept')} />;
    case 'curriculum':
      return <Curriculum program={get('program')} />;
    case 'paths':
      return <Paths from={get('from')} to={get('to')} />;
    case 'ask':
      return route.id ? <AskQuestion key={route.id} name={route.id} params={route.params} /> : <Questions />;
    case 'decisions':
      return <Decisions asked={{ verdict: get('verdict'), program: get('program'), all: get('all') }} />;
    case 'signals':
      return <Signals program={get('program')} months={get('months')} asOf={get('asOf')} />;
    case 'whatif':
      return <WhatIf state={supposing(route.params)} />;
    case 'candidates':
      return <Candidates />;
    default:
      return <Lost />;
  }
}
