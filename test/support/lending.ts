/** Databases of tests have names that begin with this, so that those of an earlier run can be found and dropped. */
export const PREFIX = "hytekierto_test_";
export const [OWN, LENT, IDLE] = [`${PREFIX}own_`, `${PREFIX}lent_`, `${PREFIX}idle_`];

/**
 * What the template has beside the tables: the rows that migrations wrote, a function which brings the tables back to
 * them, and a guard that refuses to change the shape of a database which is lent.
 */
export const LENDING = `
create schema lending;

do $$
declare name text;
begin
  for name in select relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0
  loop
    execute format('create table lending.%1$I as table public.%1$I', name);
  end loop;
end $$;

create function lending.restore() returns void language plpgsql as $$
declare
  written text;
  name text;
begin
  select string_agg(format('public.%I', relname), ', ') into written from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0;
  execute 'truncate ' || written || ' restart identity cascade';
  for name in select tablename from pg_tables where schemaname = 'lending' loop
    execute format('insert into public.%1$I table lending.%1$I', name);
  end loop;
end $$;

create function lending.guard() returns event_trigger language plpgsql as $$
begin
  if starts_with(current_database(), '${LENT}') then
    raise exception 'This database is lent: a test that changes its shape asks for ownDatabase().';
  end if;
end $$;

create event trigger guard on ddl_command_start execute function lending.guard();
`;
