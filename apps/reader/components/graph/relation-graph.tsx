import { eventTypeLabel } from "@nutgraf/core";
import { entityKind } from "../../lib/evidence/evidence-kind.ts";
import {
  type Graph,
  type GraphEdge,
  graphHeight,
  graphWidth,
  nodeRadius,
} from "../../lib/graph/lay-out-graph.ts";
import { entityLink } from "../../lib/links.ts";
import { DotLabel } from "../page/dot-label.tsx";

/** Who acts on whom: an arrow from each to each, thicker where more happens. */
export function RelationGraph({ graph }: { readonly graph: Graph }) {
  return (
    <svg className="relation-graph" viewBox={`0 0 ${graphWidth} ${graphHeight}`}>
      <title>Who acts on whom; the table says the same in words</title>
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0.5L8 4L0 7.5z" />
        </marker>
      </defs>
      {graph.edges.map((edge) => (
        <path
          className="edge"
          key={`${edge.agent.entity.id} ${edge.patient.entity.id}`}
          d={curve(edge)}
          strokeWidth={Math.min(1 + Math.log2(edge.weight), 5)}
          markerEnd="url(#arrow)"
        >
          <title>{`${edge.agent.entity.name} to ${edge.patient.entity.name}: ${edge.relations
            .map(({ type, eventCount }) => `${eventTypeLabel(type)} ${eventCount}`)
            .join(", ")}`}</title>
        </path>
      ))}
      {graph.nodes.map(({ entity, label, ...dot }) => (
        <a
          className={`node entity kind-${entityKind(entity.type)}`}
          href={entityLink(entity.id)}
          key={entity.id}
        >
          <circle cx={dot.x} cy={dot.y} r={nodeRadius} />
          <title>{entity.name}</title>
          <DotLabel dot={dot} place={label} />
        </a>
      ))}
    </svg>
  );
}

/** An arc, so that the two directions between a pair lie side by side; it stops at the node's rim. */
function curve({ agent, patient }: GraphEdge): string {
  const [dx, dy] = [patient.x - agent.x, patient.y - agent.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = length * 0.12;
  const middle = {
    x: (agent.x + patient.x) / 2 - (dy / length) * bend,
    y: (agent.y + patient.y) / 2 + (dx / length) * bend,
  };
  const end = towards(patient, middle);
  const start = towards(agent, middle);
  return `M${start.x} ${start.y}Q${middle.x.toFixed(1)} ${middle.y.toFixed(1)} ${end.x} ${end.y}`;
}

type Point = { readonly x: number; readonly y: number };

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const step = (nodeRadius + 3) / length;
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(from.x + (to.x - from.x) * step), y: round(from.y + (to.y - from.y) * step) };
}
