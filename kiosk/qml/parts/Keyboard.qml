pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// The keys of the language's usual keyboard (a text: `keyboard-rows`), what stands inside names, a space and an eraser.
Item {
    id: keyboard

    property string name // what is typed so far, if it is a name: each of its words begins with a capital
    property bool names: false
    readonly property var layout: qsTrId("keyboard-rows").split(" ")
    readonly property int columns: Math.min(keyboard.layout.reduce((most, row) => Math.max(most, row.length), 11), Math.floor((width + gap) / (20.2 * Theme.pxPerMm + gap))) // keys of 20 mm (A-04)
    readonly property string over: keyboard.layout.map(row => row.slice(keyboard.columns)).join("") // what has no column
    readonly property bool beside: keyboard.over.length <= keyboard.columns - 7 // it stands beside the space; else in a row
    readonly property string rest: keyboard.beside ? keyboard.over : ""
    readonly property var rows: [...keyboard.layout.map(row => row.slice(0, keyboard.columns)), ...(keyboard.beside ? [] : [keyboard.over])]
    readonly property bool dotless: qsTrId("keyboard-rows").includes("İ") // Turkish: I is the capital of ı
    readonly property real gap: Theme.mm(2.5)
    readonly property real key: Math.floor((width - (columns - 1) * gap) / columns)
    readonly property real keyHeight: Math.max(Theme.mm(20), Math.min(Theme.mm(26), key))

    signal typed(text: string)
    signal erased

    function written(letter: string): string {
        if (keyboard.names && (keyboard.name === "" || " -".includes(keyboard.name.slice(-1))))
            return letter;
        return keyboard.dotless && letter === "I" ? "ı" : letter === "İ" ? "i" : letter.toLowerCase();
    }

    implicitHeight: (keyboard.rows.length + 1) * keyboard.keyHeight + keyboard.rows.length * keyboard.gap

    Column {
        anchors.fill: parent
        spacing: keyboard.gap
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: keyboard.rows

            Row {
                id: line

                required property string modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: keyboard.gap
                LayoutMirroring.enabled: false

                Repeater {
                    model: line.modelData.split("")

                    Key {
                        required property string modelData

                        width: keyboard.key
                        height: keyboard.keyHeight
                        text: modelData
                        onClicked: keyboard.typed(keyboard.written(modelData))
                    }
                }
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: keyboard.gap

            Repeater {
                model: keyboard.rest.split("")

                Key {
                    required property string modelData

                    width: keyboard.key
                    height: keyboard.keyHeight
                    text: modelData
                    onClicked: keyboard.typed(keyboard.written(modelData))
                }
            }
            Key {
                width: keyboard.key
                height: keyboard.keyHeight
                text: "-"
                name: qsTrId("key-hyphen")
                onClicked: keyboard.typed("-")
            }
            Key {
                width: keyboard.key
                height: keyboard.keyHeight
                text: "'"
                name: qsTrId("key-apostrophe")
                onClicked: keyboard.typed("'")
            }
            Key {
                readonly property int cells: keyboard.columns - keyboard.rest.length - 5

                width: keyboard.key * cells + keyboard.gap * (cells - 1)
                height: keyboard.keyHeight
                text: qsTrId("key-space")
                onClicked: keyboard.typed(" ")
            }
            Key {
                width: keyboard.key * 3 + keyboard.gap * 2
                height: keyboard.keyHeight
                text: qsTrId("key-erase")
                icon: "erase"
                onClicked: keyboard.erased()
            }
        }
    }
}
