import { type MantineColorScheme, Radio, Stack, useMantineColorScheme } from '@mantine/core';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { FormBlock } from '../../ui/form-block.tsx';

/** Light, dark, or as the computer. */
export function AppearanceSection() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <FormBlock title={settingsWords.appearance}>
      <Radio.Group
        label={settingsWords.theme}
        value={colorScheme}
        onChange={(value) => setColorScheme(value as MantineColorScheme)}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="auto" label={settingsWords.themeAuto} />
          <Radio value="light" label={settingsWords.themeLight} />
          <Radio value="dark" label={settingsWords.themeDark} />
        </Stack>
      </Radio.Group>
    </FormBlock>
  );
}
