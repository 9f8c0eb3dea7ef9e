/** What a root costs above its score, so that a tree has one root rather than two. */
const ROOT_COST = 1e6;

/**
 * The highest scoring tree with one root: per word its head, -1 for the root. A word's scores as
 * dependant are a row of `columns` from `at` on: one per head, then the root's.
 */
export function chooseHeads(
  scores: Float32Array,
  at: number,
  columns: number,
  count: number,
): Int32Array {
  const heads = new Int32Array(count);
  for (let word = 0; word < count; word++) {
    const row = at + word * columns;
    let best = count;
    for (let head = 0; head < count; head++) {
      if (head !== word && (scores[row + head] ?? 0) > (scores[row + best] ?? 0)) best = head;
    }
    heads[word] = best === count ? -1 : best;
  }
  return isTree(heads) ? heads : chooseTree(scores, at, columns, count);
}

/** Whether each word leads to the one root. */
function isTree(heads: Int32Array): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  const reached = new Uint8Array(heads.length);
  for (let word = 0; word < heads.length; word++) {
    let node = word;
    let steps = 0;
    for (; node >= 0 && reached[node] === 0; node = heads[node] ?? -1) {
      if (++steps > heads.length) return false;
    }
    for (node = word; node >= 0 && reached[node] === 0; node = heads[node] ?? -1) reached[node] = 1;
  }
  return true;
}

/** A graph's arcs: `scores[to * size + from]`; node 0 is the root. */
type Graph = { readonly size: number; readonly scores: Float64Array };

function chooseTree(scores: Float32Array, at: number, columns: number, count: number): Int32Array {
  const size = count + 1;
  const graph = { size, scores: new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY) };
  for (let word = 0; word < count; word++) {
    const row = (word + 1) * size;
    graph.scores[row] = (scores[at + word * columns + count] ?? 0) - ROOT_COST;
    for (let head = 0; head < count; head++) {
      if (head !== word) graph.scores[row + head + 1] = scores[at + word * columns + head] ?? 0;
    }
  }
  return spanGraph(graph)
    .slice(1)
    .map((head) => head - 1);
}

/**
 * The maximum spanning tree of a graph: Chu and Liu's and Edmonds's algorithm, as in McDonald and others
 * 2005, "Non-projective Dependency Parsing using Spanning Tree Algorithms",
 * https://aclanthology.org/H05-1066/. Gives each node's head; the root's own is 0.
 */
function spanGraph(graph: Graph): Int32Array {
  const { size, scores } = graph;
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    let best = 0;
    for (let head = 1; head < size; head++) {
      if ((scores[node * size + head] ?? 0) > (scores[node * size + best] ?? 0)) best = head;
    }
    heads[node] = best;
  }
  const cycle = findCycle(heads);
  if (cycle.length === 0) return heads;
  const inCycle = new Uint8Array(size);
  for (const node of cycle) inCycle[node] = 1;
  // The graph with the cycle as one node, its last one.
  const kept = Array.from(heads.keys()).filter((node) => inCycle[node] === 0);
  const small = contract(graph, kept, cycle, heads);
  const smallHeads = spanGraph(small.graph);
  kept.forEach((node, index) => {
    if (index === 0) return;
    const head = smallHeads[index] ?? 0;
    heads[node] = head < kept.length ? (kept[head] ?? 0) : (small.leaves[index] ?? 0);
  });
  const into = smallHeads[kept.length] ?? 0;
  heads[small.entries[into] ?? 0] = kept[into] ?? 0;
  return heads;
}

/** The nodes of a cycle; none if there is none. */
function findCycle(heads: Int32Array): number[] {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node] ?? 0;
    }
    if (node === 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let at = heads[node] ?? 0; at !== node; at = heads[at] ?? 0) cycle.push(at);
    return cycle;
  }
  return [];
}

/** `entries[i]`: the node of the cycle by which kept node i enters it; `leaves[i]`: by which it is left for i. */
function contract(
  { size, scores }: Graph,
  kept: readonly number[],
  cycle: readonly number[],
  heads: Int32Array,
): { readonly graph: Graph; readonly entries: Int32Array; readonly leaves: Int32Array } {
  const last = kept.length;
  const small = last + 1;
  const graph = { size: small, scores: new Float64Array(small * small).fill(-Infinity) };
  const entries = new Int32Array(last).fill(cycle[0] ?? 0);
  const leaves = new Int32Array(last).fill(cycle[0] ?? 0);
  for (let index = 0; index < last; index++) {
    const node = kept[index] ?? 0;
    const row = node * size;
    for (let head = 0; head < last; head++) {
      graph.scores[index * small + head] = scores[row + (kept[head] ?? 0)] ?? 0;
    }
    let gain = Number.NEGATIVE_INFINITY;
    let leave = Number.NEGATIVE_INFINITY;
    for (const member of cycle) {
      const into = member * size;
      const entering = (scores[into + node] ?? 0) - (scores[into + (heads[member] ?? 0)] ?? 0);
      if (entering > gain) {
        gain = entering;
        entries[index] = member;
      }
      const leaving = scores[row + member] ?? 0;
      if (leaving > leave) {
        leave = leaving;
        leaves[index] = member;
      }
    }
    graph.scores[last * small + index] = gain;
    graph.scores[index * small + last] = leave;
  }
  return { graph, entries, leaves };
}
