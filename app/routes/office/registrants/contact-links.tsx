export function EmailLink({ email }: { email: string | null }) {
  return (
    email && (
      <a className="table__email" href={`mailto:${email}`}>
        {email}
      </a>
    )
  );
}

export function PhoneLink({ phone }: { phone: string | null }) {
  return (
    phone && (
      <a className="table__phone" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
        {phone}
      </a>
    )
  );
}
