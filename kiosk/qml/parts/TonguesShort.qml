pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// Where not all languages have room: as many as have, each by its own name, and a way to the others.
Column {
    id: tongues

    required property KioskViewModel viewModel
    property int lines: 2
    readonly property string language: tongues.viewModel.language
    readonly property var rows: tongues.laid(tongues.viewModel.languages, tongues.language, width, metrics.font)

    // Fills the lines with names; the last place leads to the rest. What is spoken now is always among them.
    function laid(languages: var, spoken: string, room: real, _font: font): var {
        const rows = tongues.filled(languages, room);
        if (rows.length <= tongues.lines)
            return rows;
        const more = {
            "tag": "",
            "name": ""
        };
        for (let count = languages.length - 1; count > 0; --count) {
            const shown = languages.slice(0, count);
            const own = languages.find(tongue => tongue.tag === spoken);
            if (own !== undefined && !shown.some(tongue => tongue.tag === spoken))
                shown.splice(count - 1, 1, own);
            const tried = tongues.filled([...shown, more], room);
            if (tried.length <= tongues.lines)
                return tried;
        }
        return [[more]];
    }

    function filled(languages: var, room: real): var {
        const rows = [];
        let left = 0;
        for (const tongue of languages) {
            const wide = tongues.wanted(tongue);
            if (rows.length === 0 || left < wide) {
                rows.push([]);
                left = room;
            }
            rows[rows.length - 1].push(tongue);
            left -= wide + tongues.spacing;
        }
        return rows;
    }

    function wanted(tongue: var): real {
        return tongue.tag === "" ? Theme.mm(30) : Math.max(Theme.mm(26), Math.ceil(metrics.advanceWidth(tongue.name)) + Theme.mm(12));
    }

    spacing: Theme.mm(2.5)

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.cap(4.8)
        font.weight: Font.Medium
    }

    Repeater {
        model: tongues.rows

        Row {
            id: line

            required property var modelData
            // What a line has to spare is shared among its names.
            readonly property real spare: (tongues.width - (line.modelData.length - 1) * tongues.spacing - line.modelData.reduce((sum, tongue) => sum + tongues.wanted(tongue), 0)) / line.modelData.length

            spacing: tongues.spacing

            Repeater {
                model: line.modelData

                Pressable {
                    id: tongue

                    required property var modelData
                    readonly property bool more: tongue.modelData.tag === ""

                    width: Math.floor(tongues.wanted(tongue.modelData) + line.spare)
                    height: Math.max(Theme.mm(20.5), word.implicitHeight + Theme.mm(3))
                    name: tongue.more ? qsTrId("languages-title") : tongue.modelData.name
                    chosen: !tongue.more && tongue.modelData.tag === tongues.language
                    checkable: !tongue.more
                    onClicked: tongue.more ? tongues.viewModel.press("see_languages") : tongues.viewModel.chooseLanguage(tongue.modelData.tag)

                    Row {
                        anchors.centerIn: parent
                        spacing: Theme.mm(2)

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: tongue.more ? "language" : ""
                            sizeMm: 10
                            color: tongue.ink
                        }
                        Label {
                            id: word

                            anchors.verticalCenter: parent.verticalCenter
                            text: tongue.more ? "…" : tongue.modelData.name
                            font.weight: Font.Medium
                            wrapMode: Text.NoWrap
                            color: tongue.ink
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
