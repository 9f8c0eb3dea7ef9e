/** Element ids of facts in the side panel; a mark in the text names its facts by them. */
export const entityFact = (id: string): string => `fact-entity-${id}`;
export const quoteFact = (id: string): string => `fact-quote-${id}`;
export const timeFact = (index: number): string => `fact-time-${index}`;
export const highlightFact = (id: string): string => `fact-highlight-${id}`;
export const eventFact = (id: string): string => `fact-event-${id}`;
