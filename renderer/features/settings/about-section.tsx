import { List, SimpleGrid, Text } from '@mantine/core';
import { version } from '../../../package.json';
import { roleWords } from '../../../shared/text/role-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { shellWords } from '../../../shared/text/screen/shell-words.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import classes from './about-section.module.css';

/** Version, folder, and what is protected. */
export function AboutSection() {
  const { folder, account } = useOpenSession();
  return (
    <FormBlock title={settingsWords.about}>
      <Text>
        {shellWords.application}, {settingsWords.version(version)}
      </Text>
      <dl className={classes.facts}>
        <dt>{settingsWords.folder}</dt>
        <dd>{folder}</dd>
        <dt>{settingsWords.account}</dt>
        <dd>
          {account.name} ({roleWords[account.role]})
        </dd>
      </dl>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="lg">
        <Sentences title={settingsWords.protectedTitle} sentences={settingsWords.protectedList} />
        <Sentences title={settingsWords.unprotectedTitle} sentences={settingsWords.unprotectedList} />
      </SimpleGrid>
    </FormBlock>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <div>
      <h3 className={classes.title}>{title}</h3>
      <List spacing="xs">
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </div>
  );
}
