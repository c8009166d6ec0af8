import { paths } from "~/paths";

/** Above the heading of a page that belongs to an event: its title, in Finnish as it is kept, and the way back. */
export function EventEyebrow({ event }: { event: { slug: string; title: string } }) {
  return (
    <p className="eyebrow">
      <a href={paths.event(event.slug)} lang="fi">
        {event.title}
      </a>
    </p>
  );
}
