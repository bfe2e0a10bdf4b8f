<?php
/**
 * Tries the JSON files and the patterns of packages with PHP alone, whose validators all use its preg_match:
 * php check_data.php <folder of core, scoring and catalogue> <answers of write-pattern-answers.ts>
 */

declare(strict_types=1);

function readJson(string $path): array
{
    return json_decode(file_get_contents($path), true, 512, JSON_THROW_ON_ERROR);
}

function matches(string $pattern, string $text): bool
{
    $found = preg_match("\x01" . $pattern . "\x01u", $text);
    if ($found === false) {
        throw new RuntimeException($pattern . ': ' . preg_last_error_msg());
    }
    return $found === 1;
}

[, $folder, $answersFile] = $argv;
$faults = [];
$files = 0;
foreach (['core', 'scoring', 'catalogue'] as $name) {
    foreach (readJson("$folder/$name/data/index.json")['content'] as $entry) {
        $path = "$folder/$name/data/" . $entry['file'];
        if (filesize($path) !== $entry['bytes'] || hash_file('sha256', $path) !== $entry['sha256']) {
            $faults[] = "$path: not the bytes of the index";
        }
        if (!isset(readJson($path)['content'])) {
            $faults[] = "$path: no content";
        }
        $files += 1;
    }
}
$count = 0;
foreach (readJson($answersFile) as ['rule' => $rule, 'answers' => $answers]) {
    foreach ($answers as ['text' => $text, 'valid' => $valid]) {
        $refused = isset($rule['not']['pattern'])
            ? matches($rule['not']['pattern'], $text)
            : in_array($text, $rule['not']['enum'], true);
        if ((matches($rule['pattern'], $text) && !$refused) !== $valid) {
            $faults[] = $rule['pattern'] . ': of ' . json_encode($text) . ' JavaScript says ' . json_encode($valid);
        }
        $count += 1;
    }
}
echo "PHP: $files files, $count answers of patterns\n", $faults ? implode("\n", $faults) : 'no fault', "\n";
exit($faults ? 1 : 0);
