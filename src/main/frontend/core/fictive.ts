import { createContext } from 'react';

/** Ids of nodes that are only supposed: they have no record that a link could lead to. */
export const FictiveContext = createContext<ReadonlySet<string>>(new Set());
