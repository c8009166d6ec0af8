import { PublicFrame } from "./frame";

interface Statement {
  title: string;
  sections: { heading: string; text: string }[];
}

export function StatementPage({ title, sections }: Statement) {
  return (
    <PublicFrame>
      <h1>{title}</h1>
      {sections.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
    </PublicFrame>
  );
}
